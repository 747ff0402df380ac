namespace OrchardCore.ContentManagement.Handlers;

/// <summary>
/// Handlers fill in the aspect that a caller requests of an item (see
/// <see cref="IContentManager.PopulateAspectAsync{TAspect}" />).
/// </summary>
public sealed class ContentItemAspectContext
{
    public ContentItem ContentItem { get; set; } = null!;

    public object Aspect { get; set; } = null!;

    /// <summary>Runs <paramref name="action" /> if the requested aspect is a <typeparamref name="TAspect" />.</summary>
    public async Task<ContentItemAspectContext> ForAsync<TAspect>(Func<TAspect, Task> action)
        where TAspect : class
    {
        if (Aspect is TAspect aspect)
        {
            await action(aspect);
        }

        return this;
    }
}
