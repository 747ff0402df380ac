using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace OrchardCore.ContentLocalization.Handlers;

/// <summary>A translation being created.</summary>
/// <param name="contentItem">The new item.</param>
/// <param name="original">The item it is copied from.</param>
/// <param name="localizationSet">The localization set of both items.</param>
/// <param name="culture">The culture of the new item.</param>
public class LocalizationContentContext(ContentItem contentItem, ContentItem original, string localizationSet, string culture) : ContentContextBase(contentItem)
{
    public ContentItem Original { get; set; } = original;

    public string LocalizationSet { get; set; } = localizationSet;

    public string Culture { get; set; } = culture;
}
