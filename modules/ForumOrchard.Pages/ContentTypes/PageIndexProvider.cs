using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace ForumOrchard.Pages.ContentTypes;

/// <summary>Fills an index of published items with a part and a culture. Other items have no rows.</summary>
/// <typeparam name="TPart">The part.</typeparam>
/// <typeparam name="TIndex">The index.</typeparam>
public abstract class PageIndexProvider<TPart, TIndex> : IndexProvider<ContentItem>
    where TPart : ContentPart, new()
    where TIndex : MapIndex
{
    /// <inheritdoc/>
    public override void Describe(DescribeContext<ContentItem> context) => context
        .For<TIndex>()
        .When(item => item.Has<TPart>())
        .Map(item => item.Published && item.CultureOrDefault() is { } culture ? Rows(item.PartOrDefault<TPart>()!, culture) : []);

    /// <summary>The rows of one item; none leaves it out of the index.</summary>
    /// <param name="part">The part with its content item.</param>
    /// <param name="culture">The item's culture.</param>
    protected abstract IEnumerable<TIndex> Rows(TPart part, string culture);
}
