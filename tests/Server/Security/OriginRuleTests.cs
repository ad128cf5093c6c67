using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using RecordClearance.Contract;
using RecordClearance.Tests.Http;

namespace RecordClearance.Tests.Security;

/// <summary>Who may talk to the service: S2 and S3, row by row as browsers send it.</summary>
public sealed class OriginRuleTests
{
    private RunningService _service = null!;
    private string _token = null!;

    [OneTimeSetUp]
    public async Task Start()
    {
        _service = await RunningService.Start();
        _token = (await _service.Pair()).Token;
    }

    [OneTimeTearDown]
    public async Task Stop() => await _service.DisposeAsync();

    [Test]
    public async Task The_extension_reads_without_an_origin_and_posts_with_its_own()
    {
        Assert.That(await Get("Sec-Fetch-Site: none"), Is.EqualTo(200));
        Assert.That(await Post($"Origin: {RunningService.Origin}", "Sec-Fetch-Site: none"), Is.EqualTo(202));
    }

    [TestCase("evil.example")]
    [TestCase("evil.example:7332")]
    [TestCase("127.0.0.1")]
    [TestCase("127.0.0.1:1")]
    [TestCase("127.0.0.1.evil.example:{port}")]
    [TestCase("")]
    public async Task S2_a_request_for_another_host_is_refused(string host)
    {
        var answer = await Raw("GET /api/status", $"Host: {host.Replace("{port}", _service.Address.Port.ToString())}", "Sec-Fetch-Site: none");
        Assert.That(answer.Status, Is.EqualTo(400));
        Assert.That(answer.Text, host.Length > 0 ? Does.Contain("urn:recordclearance:wrong-host") : Does.Not.Contain("RecordClearance\""));
    }

    [TestCase("127.0.0.1:{port}")]
    [TestCase("localhost:{port}")]
    public async Task S2_a_request_for_this_computer_is_answered(string host) =>
        Assert.That((await Raw("GET /api/status", $"Host: {host.Replace("{port}", _service.Address.Port.ToString())}", "Sec-Fetch-Site: none")).Status, Is.EqualTo(200));

    [Test]
    public async Task S2_no_host_and_two_hosts_are_refused()
    {
        Assert.That((await Raw("GET /api/status", "Sec-Fetch-Site: none")).Status, Is.EqualTo(400));
        Assert.That((await Raw("GET /api/status", Host, Host, "Sec-Fetch-Site: none")).Status, Is.EqualTo(400));
    }

    [TestCase("Sec-Fetch-Site: cross-site", TestName = "S3_a_page_reading_blindly_is_refused")]
    [TestCase("Sec-Fetch-Site: same-site", TestName = "S3_another_port_of_this_computer_is_refused")]
    [TestCase("Origin: http://evil.example|Sec-Fetch-Site: cross-site", TestName = "S3_a_page_with_the_right_token_is_refused")]
    [TestCase("Origin: https://publicportal.courts.vt.gov|Sec-Fetch-Site: cross-site", TestName = "S3_the_court_itself_is_refused")]
    [TestCase("Origin: null|Sec-Fetch-Site: none", TestName = "S3_an_opaque_origin_is_refused")]
    [TestCase("Origin: chrome-extension://aaaabbbbccccddddeeeeffffgggghhhh|Sec-Fetch-Site: none", TestName = "S3_another_extension_is_refused")]
    [TestCase("Origin: chrome-extension://iioccdonlmnnpjeoaipabajcdapnmbkp|Origin: http://evil.example|Sec-Fetch-Site: none", TestName = "S3_two_origins_are_refused")]
    [TestCase("Origin: |Sec-Fetch-Site: none", TestName = "S3_an_empty_origin_is_refused")]
    [TestCase("Sec-Fetch-Site: none|Sec-Fetch-Site: cross-site", TestName = "S3_two_fetch_sites_are_refused")]
    [TestCase("X-Nothing: 1", TestName = "S3_a_program_that_says_nothing_is_refused")]
    public async Task S3_refused(string headers)
    {
        var answer = await Raw("GET /api/status", [Host, $"Authorization: Bearer {_token}", .. headers.Split('|')]);
        Assert.That(answer.Status, Is.EqualTo(403));
        Assert.That(answer.Text, Does.Contain("urn:recordclearance:foreign-origin"));
    }

    [Test]
    public async Task S3_the_rule_comes_before_routing() =>
        Assert.That((await Raw("GET /no/such/address", Host, "Sec-Fetch-Site: cross-site")).Status, Is.EqualTo(403));

    [Test]
    public async Task S3_a_foreign_preflight_gets_no_permission()
    {
        var answer = await Raw("OPTIONS /api/status", Host, "Origin: http://evil.example", "Access-Control-Request-Method: POST", "Access-Control-Request-Private-Network: true");
        Assert.That(answer.Status, Is.EqualTo(403));
        Assert.That(answer.Has("Access-Control-Allow"), Is.False);
    }

    [Test]
    public async Task The_extension_without_host_permission_gets_through_its_preflight()
    {
        var answer = await Raw("OPTIONS /api/status", Host, $"Origin: {RunningService.Origin}", "Access-Control-Request-Method: GET", "Access-Control-Request-Headers: authorization,content-type");
        Assert.That(answer.Status, Is.EqualTo(204));
        Assert.That(answer.Has($"Access-Control-Allow-Origin: {RunningService.Origin}"), answer.Text);
        Assert.That(answer.Has("Access-Control-Allow-Private-Network"), Is.False);
    }

    [Test]
    public async Task The_right_origin_with_a_wrong_token_is_not_paired()
    {
        using var client = _service.Extension();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", new string('a', 64));
        await RunningService.Problem(await client.GetAsync("/api/clients"), 401, "not-paired");
    }

    [TestCase("text/plain")]
    [TestCase("application/x-www-form-urlencoded")]
    [TestCase("multipart/form-data; boundary=x")]
    public async Task S4_a_body_that_a_form_could_send_is_refused(string type)
    {
        var content = new StringContent("{}", Encoding.UTF8) { Headers = { ContentType = MediaTypeHeaderValue.Parse(type) } };
        await RunningService.Problem(await _service.Client.PostAsync("/api/pairing/start", content), 415, "wrong-content-type");
    }

    [Test]
    public async Task A_link_from_anywhere_may_open_the_practice_dockets_but_a_page_may_not_read_them()
    {
        Assert.That((await Raw("GET /practice/", Host, "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: document")).Status, Is.EqualTo(200));
        Assert.That((await Raw("GET /practice/", Host, "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: no-cors", "Sec-Fetch-Dest: image")).Status, Is.EqualTo(403));
        Assert.That((await Raw("GET /api/status", Host, "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: document")).Status, Is.EqualTo(403));
    }

    [Test]
    public async Task Every_answer_says_not_to_guess_keep_or_frame_it_and_not_who_made_it()
    {
        foreach (var line in new[] { "GET /api/status", "GET /api/clients", "GET /nowhere", "POST /api/status", "GET /practice/", "GET /openapi/v1.json" })
        {
            var answer = await Raw(line, Host, "Sec-Fetch-Site: none");
            Assert.Multiple(() =>
            {
                Assert.That(answer.Has("X-Content-Type-Options: nosniff"), line);
                Assert.That(answer.Has("Cache-Control: no-store"), line);
                Assert.That(answer.Has("Content-Security-Policy: default-src 'none';"), line);
                Assert.That(answer.Has("Server:"), Is.False, line);
                Assert.That(answer.Has("X-Powered-By:"), Is.False, line);
            });
        }
    }

    private string Host => $"Host: {_service.Address.Authority}";

    private Task<RawAnswer> Raw(string line, params string[] headers) => RawAnswer.To(_service.Address, line, headers);

    private async Task<int> Get(string header) => (await Raw("GET /api/clients", Host, $"Authorization: Bearer {_token}", header)).Status;

    private async Task<int> Post(params string[] headers)
    {
        using var client = new HttpClient { BaseAddress = _service.Address };
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/pairing/start") { Content = JsonContent.Create(new Empty()) };
        foreach (var header in headers.Select(header => header.Split(": ")))
            request.Headers.Add(header[0], header[1]);
        return (int)(await client.SendAsync(request)).StatusCode;
    }
}
