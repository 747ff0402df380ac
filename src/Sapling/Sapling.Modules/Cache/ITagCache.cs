namespace OrchardCore.Environment.Cache;

/// <summary>Remembers which cached items bear which tag, so that a change removes all that show it.</summary>
public interface ITagCache
{
    Task TagAsync(string key, params string[] tags);

    Task<IEnumerable<string>> GetTaggedItemsAsync(string tag);

    /// <summary>Forgets the tag and tells every <see cref="ITagRemovedEventHandler"/>.</summary>
    Task RemoveTagAsync(string tag);
}

/// <summary>A cache that drops its items when a tag they bear is removed.</summary>
public interface ITagRemovedEventHandler
{
    /// <param name="tag">The removed tag.</param>
    /// <param name="keys">What <see cref="ITagCache.TagAsync"/> was told to bear it.</param>
    Task TagRemovedAsync(string tag, IEnumerable<string> keys);
}
