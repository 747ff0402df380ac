using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.Search.Lucene.Model;

namespace ForumOrchard.Site.ContentTypes;

/// <summary>Puts parts and fields into the site's search.</summary>
public static class SearchedDefinition
{
    /// <summary>The part's index handler runs for this type; it says by which words the part is found.</summary>
    public static ContentTypePartDefinitionBuilder Searched(this ContentTypePartDefinitionBuilder part) =>
        part.WithSettings(new LuceneContentIndexSettings { Included = true });

    /// <summary>The field's value is one token, to filter by: a term's id, a year.</summary>
    public static ContentPartFieldDefinitionBuilder Keyword(this ContentPartFieldDefinitionBuilder field) =>
        field.WithSettings(new LuceneContentIndexSettings { Included = true, Keyword = true });
}
