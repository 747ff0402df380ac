using OrchardCore.ContentManagement;

namespace OrchardCore.Menu.Models;

/// <summary>Marks an item as a menu.</summary>
public class MenuPart : ContentPart
{
}
