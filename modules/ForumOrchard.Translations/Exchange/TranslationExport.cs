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
    /// <summary>The item, in all its languages.</summary>
    public string LocalizationSet { get; set; } = string.Empty;

    /// <summary>Language of the translation.</summary>
    public string Culture { get; set; } = string.Empty;

    /// <summary>Id of the sentence: see <see cref="Units.TranslationUnit.Id"/>.</summary>
    public string Unit { get; set; } = string.Empty;

    /// <summary>What its translation was: see <see cref="Units.TranslationUnit.Version"/>.</summary>
    public string Version { get; set; } = string.Empty;
}
