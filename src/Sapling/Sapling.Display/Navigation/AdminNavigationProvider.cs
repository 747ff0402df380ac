namespace OrchardCore.Navigation;

/// <summary>Adds items to the admin menu.</summary>
public abstract class AdminNavigationProvider() : NamedNavigationProvider(NavigationConstants.AdminId);
