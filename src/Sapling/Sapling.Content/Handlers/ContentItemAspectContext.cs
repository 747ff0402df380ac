namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Handlers fill in the aspect (see <see cref="IContentManager.PopulateAspectAsync{TAspect}" />) that somebody asks an item for.</summary>
public sealed class ContentItemAspectContext
{
    public ContentItem ContentItem { get; set; } = null!;

    public object Aspect { get; set; } = null!;

    /// <summary>Runs <paramref name="action" /> if it is a <typeparamref name="TAspect" /> that is asked for.</summary>
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
