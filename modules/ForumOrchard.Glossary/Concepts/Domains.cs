using Microsoft.Extensions.Localization;

namespace ForumOrchard.Glossary.Concepts;

/// <summary>The subjects that the site knows by name. An editor may write others.</summary>
public sealed class Domains(IStringLocalizer<Domains> S)
{
    private (string Key, string Name)[] Known => [("violence", S["Violence"]), ("equality", S["Equality"]), ("rights", S["Rights and law"]), ("participation", S["Participation in politics"]), ("civil-society", S["Civil society"])];

    /// <summary>The name of one, in the language of the reader.</summary>
    /// <param name="domain">As <see cref="Concept.Domain"/>.</param>
    public string NameOf(string domain) => Known.FirstOrDefault(known => known.Key == domain).Name ?? domain;

    /// <summary>As <see cref="Concept.Domain"/>.</summary>
    /// <param name="typed">What an editor wrote: a name in their language, or anything else.</param>
    public string Read(string? typed)
    {
        var text = ConceptText.OneLine(typed);
        return Known.FirstOrDefault(known => known.Name.Equals(text, StringComparison.OrdinalIgnoreCase)).Key ?? text;
    }

    /// <summary>All that are offered, by name: those known, and those in use.</summary>
    public IReadOnlyList<(string Key, string Name)> Offered(IEnumerable<Concept> concepts) =>
        [.. Known.Concat(concepts.Select(concept => (Key: concept.Domain, Name: concept.Domain)).Where(one => one.Key.Length > 0)).DistinctBy(one => one.Key).OrderBy(one => one.Name, StringComparer.CurrentCulture)];
}
