using System.Collections.Concurrent;
using RecordClearance.Jurisdictions;

namespace RecordClearance.Petitions;

/// <summary>An office's own templates, which go before the ones that come with a state.</summary>
public interface IOfficeTemplates
{
    /// <summary>Null when the office uses ours.</summary>
    byte[]? Find(string jurisdiction, string template);
}

/// <summary>The templates of every state: the office's where it has one, else ours. Each is compiled once.</summary>
public sealed class TemplateLibrary(IOfficeTemplates? office = null)
{
    private readonly ConcurrentDictionary<(string Jurisdiction, string Template), (byte[] Bytes, Template Compiled)> _compiled = new();

    /// <summary>The Word file in use.</summary>
    public byte[] Read(Jurisdiction state, string template) => office?.Find(state.Id, template) ?? ReadOurs(state, template);

    /// <summary>The Word file that comes with the state: <c>templates/</c> beside its class.</summary>
    public static byte[] ReadOurs(Jurisdiction state, string template)
    {
        using var resource = state.GetType().Assembly.GetManifestResourceStream(state.GetType(), $"templates.{template}.docx")
            ?? throw new ArgumentException($"{state.Name} has no template named {template}.", nameof(template));
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }

    /// <exception cref="TemplateException">The office's template cannot be used.</exception>
    public Template Compiled(Jurisdiction state, string template)
    {
        var bytes = Read(state, template);
        var key = (state.Id, template);
        // An office may replace its template at any time; comparing the bytes costs less than asking when.
        if (_compiled.TryGetValue(key, out var known) && known.Bytes.AsSpan().SequenceEqual(bytes)) return known.Compiled;
        var compiled = Template.Compile(bytes);
        _compiled[key] = (bytes, compiled);
        return compiled;
    }
}
