namespace OrchardCore.Navigation;

/// <summary>Adds items to the menu of the admin.</summary>
public abstract class AdminNavigationProvider() : NamedNavigationProvider(NavigationConstants.AdminId);
