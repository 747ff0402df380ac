using Microsoft.AspNetCore.Mvc.Abstractions;

namespace ForumOrchard.Hosting.Security;

/// <summary>The pages to sign in, for passwords and other account matters: Orchard Core shows them in the admin theme, at addresses of their own.</summary>
internal static class AccountPages
{
    private const string Area = "OrchardCore.Users";

    private static readonly string[] _guessed =
    [
        "Login", "LoginWithTwoFactorAuthentication", "LoginWithRecoveryCode", "ChangePassword", "ForgotPassword", "ResetPassword", "GenerateRecoveryCodes", "DisableTwoFactorAuthentication",
    ];

    public static bool Has(ActionDescriptor? action) => action?.RouteValues.TryGetValue("area", out var area) == true && area == Area;

    /// <summary>Whether something can be guessed at the page by a user who is signed in: the current password, or the password, a code or the link of another user.</summary>
    public static bool CanBeGuessedAt(ActionDescriptor action) => action.RouteValues.TryGetValue("action", out var name) && _guessed.Contains(name ?? "");
}
