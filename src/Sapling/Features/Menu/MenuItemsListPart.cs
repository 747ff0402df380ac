using OrchardCore.ContentManagement;

namespace OrchardCore.Menu.Models;

/// <summary>The entries of a menu, or those below an entry.</summary>
public class MenuItemsListPart : ContentPart
{
    public List<ContentItem> MenuItems { get; set; } = [];
}
