using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Settings;

namespace ForumOrchard.Pages.ContentTypes;

/// <summary>What every content type with pages of its own has in common: a title, an address and a language.</summary>
public static class PageTypeDefinition
{
    /// <summary>
    /// Makes a type draftable, versionable, listable, creatable and securable, with title, address and language.
    /// </summary>
    /// <param name="type">The type being defined.</param>
    /// <param name="section">
    /// What stands between language and slug in the address of an item ("publications"); Liquid is allowed
    /// ("news/{{ … | local | date: '%Y/%m' }}").
    /// </param>
    public static ContentTypeDefinitionBuilder AsPage(this ContentTypeDefinitionBuilder type, string section) => type
        .Creatable()
        .Listable()
        .Draftable()
        .Versionable()
        .Securable()
        .WithPart("TitlePart", part => part.WithPosition("0"))
        .WithPart("AutoroutePart", part => part.WithPosition("1"))
        .WithAddress(section)
        .WithPart("LocalizationPart", part => part.WithPosition("2"));

    /// <summary>Says where the pages of a type that was made by <see cref="AsPage"/> stand; those that have an address keep it.</summary>
    /// <param name="type">The type being defined.</param>
    /// <param name="section">As in <see cref="AsPage"/>.</param>
    public static ContentTypeDefinitionBuilder WithAddress(this ContentTypeDefinitionBuilder type, string section) => type
        .WithPart("AutoroutePart", part => part.WithSettings(new AutoroutePartSettings
        {
            AllowCustomPath = true,
            AllowUpdatePath = true,
            Pattern = "{{ ContentItem.Content.LocalizationPart.Culture }}/" + section + "/{{ ContentItem.DisplayText | transliterate | slugify }}",
        }));
}
