using System.Diagnostics.CodeAnalysis;

namespace OrchardCore.ContentLocalization.Models;

/// <summary>A published item with its culture and set.</summary>
[SuppressMessage("Design", "CA1051:Do not declare visible instance fields", Justification = "Orchard Core's type has fields.")]
public class LocalizationEntry
{
    public long DocumentId;

    public string ContentItemId = string.Empty;

    public string LocalizationSet = string.Empty;

    /// <summary>In lower case.</summary>
    public string Culture = string.Empty;
}
