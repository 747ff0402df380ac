namespace OrchardCore.ContentManagement;

/// <summary>Finds items by handles such as <c>alias:main-menu-en</c>, <c>slug:en/about</c> or <c>contentitemid:…</c>.</summary>
public interface IContentHandleManager
{
    /// <summary>The id of the item with this handle; null if there is none.</summary>
    Task<string?> GetContentItemIdAsync(string handle);
}

/// <summary>Resolves one kind of handle.</summary>
public interface IContentHandleProvider
{
    /// <summary>Providers are asked in ascending order.</summary>
    int Order { get; }

    /// <summary>Null if the handle is of another kind, or no item has it.</summary>
    Task<string?> GetContentItemIdAsync(string handle);
}
