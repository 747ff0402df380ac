using OrchardCore.Navigation;

namespace ForumOrchard.Pages.Navigation;

/// <summary>Icons of the admin's menu. Folded, it shows nothing else: an item without one cannot be found.</summary>
public static class MenuIcons
{
    private const string Prefix = "icon-class-";

    /// <summary>Gives the item an icon of Font Awesome, which Orchard Core's admin has.</summary>
    /// <param name="item">An item of the first level.</param>
    /// <param name="icon">Its name there: <c>fa-comments</c>.</param>
    public static NavigationItemBuilder WithIcon(this NavigationItemBuilder item, string icon)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.AddClass(Prefix + "fa-solid").AddClass(Prefix + icon);
    }
}
