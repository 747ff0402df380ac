namespace OrchardCore.Navigation;

/// <summary>Adds items to menus.</summary>
public interface INavigationProvider
{
    /// <param name="name">The menu being built.</param>
    /// <param name="builder">Receives the items.</param>
    ValueTask BuildNavigationAsync(string name, NavigationBuilder builder);
}
