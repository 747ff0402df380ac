namespace OrchardCore.Environment.Cache;

/// <summary>Tracks which cached items carry which tag, so that a change can remove every item that shows it.</summary>
public interface ITagCache
{
    Task TagAsync(string key, params string[] tags);

    Task<IEnumerable<string>> GetTaggedItemsAsync(string tag);

    /// <summary>Drops the tag and notifies every <see cref="ITagRemovedEventHandler"/>.</summary>
    Task RemoveTagAsync(string tag);
}

/// <summary>A cache that drops its items when one of their tags is removed.</summary>
public interface ITagRemovedEventHandler
{
    /// <param name="tag">The removed tag.</param>
    /// <param name="keys">The keys that were tagged through <see cref="ITagCache.TagAsync"/>.</param>
    Task TagRemovedAsync(string tag, IEnumerable<string> keys);
}
