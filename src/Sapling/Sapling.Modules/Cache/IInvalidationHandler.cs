namespace Sapling.Modules.Cache;

/// <summary>Tells caches of this process what is out of date, whichever process has changed it.</summary>
internal interface IInvalidationHandler
{
    /// <summary>The kind of what it is told; the same in every process of the site.</summary>
    string Kind { get; }

    /// <summary>What others are made of comes first: a page that is rendered anew must not show an old address.</summary>
    int Order { get; }

    Task InvalidateAsync(IReadOnlyCollection<string> values);
}
