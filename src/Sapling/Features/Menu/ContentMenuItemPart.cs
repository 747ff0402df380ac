using OrchardCore.ContentManagement;

namespace OrchardCore.Menu.Models;

/// <summary>An entry that leads to the item chosen in the content picker field <c>SelectedContentItem</c>.</summary>
public class ContentMenuItemPart : ContentPart
{
}
