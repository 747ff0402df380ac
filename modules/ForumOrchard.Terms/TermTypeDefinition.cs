using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Settings;

namespace ForumOrchard.Terms;

/// <summary>What the content type of a taxonomy's terms consists of.</summary>
public static class TermTypeDefinition
{
    /// <summary>Gives a term its title, its code for addresses and its name in each language.</summary>
    public static ContentTypeDefinitionBuilder AsTerm(this ContentTypeDefinitionBuilder type) => type
        .WithPart("TitlePart", part => part.WithPosition("0"))
        .WithPart("LabelsPart", part => part.WithPosition("1"));
}
