using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.Search.Lucene.Model;

namespace ForumOrchard.Site.ContentTypes;

/// <summary>Puts fields and parts into the site's search.</summary>
public static class SearchedDefinition
{
    /// <summary>The field's words are found, and what it says can be shown with a hit.</summary>
    public static ContentPartFieldDefinitionBuilder Searched(this ContentPartFieldDefinitionBuilder field) =>
        field.WithSettings(new LuceneContentIndexSettings { Included = true, Stored = true });

    /// <summary>The field's value is one token: a term's id, a year.</summary>
    public static ContentPartFieldDefinitionBuilder Keyword(this ContentPartFieldDefinitionBuilder field) =>
        field.WithSettings(new LuceneContentIndexSettings { Included = true, Stored = true, Keyword = true });

    /// <summary>The part's index handler runs for this type.</summary>
    public static ContentTypePartDefinitionBuilder Searched(this ContentTypePartDefinitionBuilder part) =>
        part.WithSettings(new LuceneContentIndexSettings { Included = true, Stored = true });
}
