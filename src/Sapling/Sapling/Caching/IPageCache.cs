namespace Sapling.Caching;

/// <summary>Whole pages for anonymous visitors.</summary>
internal interface IPageCache
{
    /// <summary>Drops every page: any of them may show what changed, in a menu, a list or a link. Within a unit of work it happens again after the commit.</summary>
    Task EvictAllAsync();
}
