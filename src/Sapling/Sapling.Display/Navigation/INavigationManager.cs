using Microsoft.AspNetCore.Mvc;

namespace OrchardCore.Navigation;

/// <summary>Builds menus from their providers.</summary>
public interface INavigationManager
{
    /// <summary>The items this user may see, sorted, with their addresses.</summary>
    Task<IEnumerable<MenuItem>> BuildMenuAsync(string name, ActionContext context);
}
