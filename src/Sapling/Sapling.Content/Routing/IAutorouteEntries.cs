namespace OrchardCore.ContentManagement.Routing;

/// <summary>The addresses of all published items, in memory.</summary>
public interface IAutorouteEntries
{
    /// <param name="path">With or without a leading slash, in any case.</param>
    Task<(bool, AutorouteEntry?)> TryGetEntryByPathAsync(string path);

    /// <summary>Also for a contained item.</summary>
    Task<(bool, AutorouteEntry?)> TryGetEntryByContentItemIdAsync(string contentItemId);

    /// <summary>Reads changes from the store.</summary>
    Task UpdateEntriesAsync();
}
