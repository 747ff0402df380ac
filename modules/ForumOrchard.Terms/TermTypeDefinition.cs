using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Settings;

namespace ForumOrchard.Terms;

/// <summary>The common definition of term types.</summary>
public static class TermTypeDefinition
{
    /// <summary>Adds a term's title, its code for addresses and its label in each language.</summary>
    public static ContentTypeDefinitionBuilder AsTerm(this ContentTypeDefinitionBuilder type) => type
        .WithPart("TitlePart", part => part.WithPosition("0"))
        .WithPart("LabelsPart", part => part.WithPosition("1"));
}
