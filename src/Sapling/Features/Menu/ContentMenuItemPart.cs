using OrchardCore.ContentManagement;

namespace OrchardCore.Menu.Models;

/// <summary>A menu item that links to the item chosen in the content picker field <c>SelectedContentItem</c>.</summary>
public class ContentMenuItemPart : ContentPart
{
}
