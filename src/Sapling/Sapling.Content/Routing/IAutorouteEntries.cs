namespace OrchardCore.ContentManagement.Routing;

/// <summary>The addresses of all published items, in memory.</summary>
public interface IAutorouteEntries
{
    /// <param name="path">With or without leading slash, in any case.</param>
    Task<(bool, AutorouteEntry?)> TryGetEntryByPathAsync(string path);

    /// <summary>Of a contained item too.</summary>
    Task<(bool, AutorouteEntry?)> TryGetEntryByContentItemIdAsync(string contentItemId);

    /// <summary>Reads what has changed in the store.</summary>
    Task UpdateEntriesAsync();
}
