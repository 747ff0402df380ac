namespace OrchardCore.Navigation;

/// <summary>Adds items to the menu of this name.</summary>
public abstract class NamedNavigationProvider : INavigationProvider
{
    private readonly string _name;

    protected NamedNavigationProvider(string name)
    {
        _name = name;
    }

    public ValueTask BuildNavigationAsync(string name, NavigationBuilder builder)
        => string.Equals(name, _name, StringComparison.OrdinalIgnoreCase) ? BuildAsync(builder) : ValueTask.CompletedTask;

    protected abstract ValueTask BuildAsync(NavigationBuilder builder);
}
