using System.Security.Cryptography;
using System.Text.Json;
using RecordClearance.Security;

namespace RecordClearance.Tests.Security;

public sealed class ExtensionIdTests
{
    [Test]
    public void S3_the_one_origin_is_the_extension_whose_manifest_is_in_this_repository()
    {
        var manifest = JsonDocument.Parse(File.ReadAllText(Repository.File("extension/manifest.json"))).RootElement;
        var hash = SHA256.HashData(Convert.FromBase64String(manifest.GetProperty("key").GetString()!));
        // Chrome writes the first half of the hash with the letters a to p.
        var id = string.Concat(Convert.ToHexStringLower(hash)[..32].Select(digit => (char)('a' + Convert.ToInt32(digit.ToString(), 16))));
        Assert.That(id, Is.EqualTo(BrowserOrigin.OurExtension));
    }
}
