namespace OrchardCore.Navigation;

/// <summary>Adds items to menus.</summary>
public interface INavigationProvider
{
    /// <param name="name">The menu that is built.</param>
    /// <param name="builder">Takes the items.</param>
    ValueTask BuildNavigationAsync(string name, NavigationBuilder builder);
}
