using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Title.Models;

namespace ForumOrchard.Pages.ContentTypes;

/// <summary>The common definition of every content type with pages: title, address and culture.</summary>
public static class PageTypeDefinition
{
    /// <summary>Makes a type draftable, versionable, listable, creatable and securable, with title, address, culture and plans.</summary>
    /// <param name="type">The type being defined.</param>
    /// <param name="section">
    /// The part of an item's address between language and slug ("publications"); Liquid is allowed ("news/{{ … | local
    /// | date: '%Y/%m' }}").
    /// </param>
    public static ContentTypeDefinitionBuilder AsPage(this ContentTypeDefinitionBuilder type, string section) => type
        .Creatable()
        .Listable()
        .Draftable()
        .Versionable()
        .Securable()
        .WithPart("TitlePart", part => part.WithPosition("0"))
        .WithRequiredTitle()
        .WithPart("AutoroutePart", part => part.WithPosition("1"))
        .WithAddress(section)
        .WithPart("LocalizationPart", part => part.WithPosition("2"))
        .WithPlans();

    /// <summary>Lets editors choose when an item is published, and when it is withdrawn.</summary>
    /// <param name="type">The type being defined.</param>
    public static ContentTypeDefinitionBuilder WithPlans(this ContentTypeDefinitionBuilder type) => type
        .WithPart("PublishLaterPart")
        .WithPart("ArchiveLaterPart");

    /// <summary>Lets no form save an item without a title: its page would have an empty heading.</summary>
    /// <param name="type">The type being defined.</param>
    public static ContentTypeDefinitionBuilder WithRequiredTitle(this ContentTypeDefinitionBuilder type) => type
        .WithPart("TitlePart", part => part.WithSettings(new TitlePartSettings { Options = TitlePartOptions.EditableRequired }));

    /// <summary>Sets where the pages of a type defined with <see cref="AsPage"/> are; existing addresses stay unchanged.</summary>
    /// <param name="type">The type being defined.</param>
    /// <param name="section">See <see cref="AsPage"/>.</param>
    public static ContentTypeDefinitionBuilder WithAddress(this ContentTypeDefinitionBuilder type, string section) => type
        .WithPart("AutoroutePart", part => part.WithSettings(new AutoroutePartSettings
        {
            AllowCustomPath = true,
            AllowUpdatePath = true,
            Pattern = "{{ ContentItem.Content.LocalizationPart.Culture }}/" + section + "/{{ ContentItem.DisplayText | transliterate | slugify }}",
        }));
}
