namespace ForumOrchard.Translations.Exchange;

/// <summary>What was sent to a translation program, so that what comes back is known whatever the program drops.</summary>
public sealed class TranslationExport
{
    /// <summary>The beginning of the ids of its sentences.</summary>
    public string ExportId { get; set; } = string.Empty;

    public DateTime CreatedUtc { get; set; }

    /// <summary>Its sentences; the id of each ends with its number here, from 1.</summary>
    public IList<ExportedUnit> Units { get; init; } = [];
}

/// <summary>A sentence that was sent.</summary>
public sealed class ExportedUnit
{
    /// <summary>The item, in all its languages; empty for a word that is no item.</summary>
    public string LocalizationSet { get; set; } = string.Empty;

    /// <summary>The collection of a word that is no item; otherwise null.</summary>
    public string? Collection { get; set; }

    /// <summary>Language of the translation.</summary>
    public string Culture { get; set; } = string.Empty;

    /// <summary>Id of the sentence: see <see cref="Units.TranslationUnit.Id"/>; of a word that is no item, that of its entry.</summary>
    public string Unit { get; set; } = string.Empty;

    /// <summary>What the original of a word was, whose id says nothing of it: see <see cref="Words.WordRow.TokenOf"/>; otherwise null.</summary>
    public string? Original { get; set; }

    /// <summary>What its translation was: see <see cref="Units.TranslationUnit.Version"/>, and <see cref="Words.WordRow.TokenOf"/>.</summary>
    public string Version { get; set; } = string.Empty;
}
