using ForumOrchard.Translations.States;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ForumOrchard.Translations.Words;

/// <summary>What is looked for, as addresses have it; what is unknown is not asked for.</summary>
public sealed class WordQuery
{
    /// <summary>Id of a collection.</summary>
    public string? Source { get; set; }

    /// <summary>Name of a culture. (An address with "culture" would change the language of the page.)</summary>
    public string? Lang { get; set; }

    /// <summary>"missing" or "outdated".</summary>
    public string? Show { get; set; }

    /// <summary>Page, from 1.</summary>
    public int Pagenum { get; set; } = 1;

    [BindNever]
    public TranslationState? State => Show switch { "missing" => TranslationState.Missing, "outdated" => TranslationState.Outdated, _ => null };

    /// <summary>As the address has it.</summary>
    /// <param name="page">From 1; null for the first.</param>
    public Dictionary<string, string?> At(int? page = null) => new()
    {
        ["source"] = Source,
        ["lang"] = Lang,
        ["show"] = Show,
        ["pagenum"] = page?.ToString(System.Globalization.CultureInfo.InvariantCulture),
    };
}
