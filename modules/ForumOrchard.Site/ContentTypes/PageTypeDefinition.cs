using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Settings;

namespace ForumOrchard.Site.ContentTypes;

/// <summary>What every content type with pages of its own has in common: a title, an address and a language.</summary>
public static class PageTypeDefinition
{
    /// <summary>
    /// Makes a type draftable, versionable, listable, creatable and securable, with title, address and language.
    /// </summary>
    /// <param name="type">The type being defined.</param>
    /// <param name="section">
    /// What stands between language and slug in the address of an item ("publications"); Liquid is allowed
    /// ("news/{{ … | date: '%Y/%m' }}").
    /// </param>
    public static ContentTypeDefinitionBuilder AsPage(this ContentTypeDefinitionBuilder type, string section) => type
        .Creatable()
        .Listable()
        .Draftable()
        .Versionable()
        .Securable()
        .WithPart("TitlePart", part => part.WithPosition("0"))
        .WithPart("AutoroutePart", part => part
            .WithPosition("1")
            .WithSettings(new AutoroutePartSettings
            {
                AllowCustomPath = true,
                AllowUpdatePath = true,
                Pattern = "{{ ContentItem.Content.LocalizationPart.Culture }}/" + section + "/{{ ContentItem.DisplayText | transliterate | slugify }}",
            }))
        .WithPart("LocalizationPart", part => part.WithPosition("2"));
}
