namespace Sapling.Modules.Cache;

/// <summary>Invalidates caches of this process, whichever process made the change.</summary>
internal interface IInvalidationHandler
{
    /// <summary>The kind of invalidation it handles; the same in every process of the site.</summary>
    string Kind { get; }

    /// <summary>
    /// Lower runs first, so that caches are invalidated before the caches built from them: a re-rendered page must not
    /// show an old address.
    /// </summary>
    int Order { get; }

    Task InvalidateAsync(IReadOnlyCollection<string> values);
}
