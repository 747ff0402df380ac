using Microsoft.AspNetCore.Mvc.Abstractions;

namespace ForumOrchard.Hosting.Security;

/// <summary>The pages to sign in, for passwords and other account matters: Orchard Core shows them in the admin theme, at addresses of their own.</summary>
internal static class AccountPages
{
    private const string Area = "OrchardCore.Users";

    public static bool Has(ActionDescriptor? action) => action?.RouteValues.TryGetValue("area", out var area) == true && area == Area;

    /// <summary>Whether the page asks a user who is signed in for the current password, which could be guessed there.</summary>
    public static bool AsksForThePasswordAgain(ActionDescriptor action) =>
        action.RouteValues.TryGetValue("controller", out var controller) && controller == "Account" && action.RouteValues.TryGetValue("action", out var name) && name == "ChangePassword";
}
