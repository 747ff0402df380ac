using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ForumOrchard.InterfaceTexts.Catalogue;

/// <summary>What is looked for, as addresses have it; what is unknown is not asked for.</summary>
public sealed class TextQuery
{
    /// <summary>Name of a culture.</summary>
    public string? Lang { get; set; }

    /// <summary>"missing" or "own".</summary>
    public string? Show { get; set; }

    /// <summary>Id of a module.</summary>
    public string? Module { get; set; }

    /// <summary>Words of the original or the translation.</summary>
    public string? Q { get; set; }

    /// <summary>Page, from 1.</summary>
    public int Pagenum { get; set; } = 1;

    [BindNever]
    public TextState? State => Show switch { "missing" => TextState.Missing, "own" => TextState.Own, _ => null };

    public bool Matches(TextRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return (State is null || row.State == State)
            && (string.IsNullOrEmpty(Module) || row.Text.Modules.Contains(Module))
            && (string.IsNullOrWhiteSpace(Q) || new[] { row.Text.Original, row.Text.Plural ?? string.Empty }.Concat(row.Shown ?? []).Any(text => text.Contains(Q.Trim(), StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>As the address has it.</summary>
    /// <param name="page">From 1; null for the first.</param>
    public Dictionary<string, string?> At(int? page = null) => new()
    {
        ["lang"] = Lang,
        ["show"] = Show,
        ["module"] = Module,
        ["q"] = Q,
        ["pagenum"] = page?.ToString(System.Globalization.CultureInfo.InvariantCulture),
    };
}
