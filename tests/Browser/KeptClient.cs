using System.Text.Json;
using Microsoft.Playwright;

namespace RecordClearance.Tests;

/// <summary>A client whose cases are kept by the service and whose file is opened, as if someone had typed them in.</summary>
internal static class KeptClient
{
    private const string Script = """
        async ([address, jurisdiction, cases, given, family, dateOfBirth]) => {
          const { token } = await chrome.storage.local.get('token');
          const post = async (path, body) => {
            const answer = await fetch(address + path, { method: 'POST', headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
            if (!answer.ok) throw new Error(await answer.text());
            return answer.json();
          };
          const person = { name: { full: `${family}, ${given}`, given, family }, dateOfBirth };
          let file = await post('/api/clients', { jurisdiction, person });
          for (const value of JSON.parse(cases))
            file = await post(`/api/clients/${file.id}/edits`, { path: `/cases/${value.caseNumber}`, value, who: 'Test', version: file.version });
          await chrome.storage.local.set({ client: { id: file.id, version: file.version } });
          return file.id;
        }
        """;

    /// <param name="page">One of the extension's own pages.</param>
    /// <param name="cases">As the contract has them.</param>
    /// <returns>The file's id.</returns>
    public static Task<string> Keep(IPage page, string service, string jurisdiction, params object[] cases) =>
        Keep(page, service, jurisdiction, ("Robin T.", "Hazel", "1985-04-05"), cases);

    public static Task<string> Keep(IPage page, string service, string jurisdiction, (string Given, string Family, string BornOn) person, params object[] cases) =>
        page.EvaluateAsync<string>(Script, new[] { service, jurisdiction, JsonSerializer.Serialize(cases), person.Given, person.Family, person.BornOn });
}
