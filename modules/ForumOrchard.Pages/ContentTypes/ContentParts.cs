using System.Globalization;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Pages.ContentTypes;

/// <summary>Reads parts of items.</summary>
public static class ContentParts
{
    /// <summary>The part of an item; null if it has none. Read-only: a missing part is not created.</summary>
    public static TPart? PartOrDefault<TPart>(this ContentItem item)
        where TPart : ContentPart, new() => item.TryGet<TPart>(out var part) ? part : null;

    /// <summary>The item's culture (<c>ru</c>); null if it has none.</summary>
    public static string? CultureOrDefault(this ContentItem item) => item.PartOrDefault<LocalizationPart>()?.Culture;

    /// <summary>The id that the translations of an item share; null if it has none.</summary>
    public static string? LocalizationSetOrDefault(this ContentItem item) => item.PartOrDefault<LocalizationPart>()?.LocalizationSet;

    /// <summary>The item's culture; that of the page being shown if it has none.</summary>
    public static string CultureOrCurrent(this ContentItem item) => item.CultureOrDefault() ?? CultureInfo.CurrentUICulture.Name;
}
