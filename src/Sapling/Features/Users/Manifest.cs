using OrchardCore.Modules.Manifest;
using Sapling.Modules.Manifests;

[assembly: StockModule("OrchardCore.Users", "Users", "Security", "Users, and signing in with a password.", Dependencies = ["OrchardCore.Roles"])]

[assembly: Feature(
    Id = "OrchardCore.Users.ResetPassword",
    Name = "Users Reset Password",
    Category = "Security",
    Description = "Sends those who have forgotten their password a link by mail.",
    Dependencies = ["OrchardCore.Users", "OrchardCore.Email", "OrchardCore.Settings"])]

[assembly: Feature(
    Id = "OrchardCore.Users.2FA",
    Name = "Two-Factor Authentication Services",
    Category = "Security",
    Description = "What all ways to sign in with a second factor need.",
    EnabledByDependencyOnly = true,
    Dependencies = ["OrchardCore.Users", "OrchardCore.Settings"])]

[assembly: Feature(
    Id = "OrchardCore.Users.2FA.AuthenticatorApp",
    Name = "Two-Factor Authenticator App Method",
    Category = "Security",
    Description = "Signing in with a code of an authenticator app beside the password.",
    Dependencies = ["OrchardCore.Users.2FA"])]

[assembly: Feature(
    Id = "OrchardCore.Users.AuditTrail",
    Name = "Users Audit Trail",
    Category = "Security",
    Description = "The audit trail has what becomes of accounts, and who signed in.",
    Dependencies = ["OrchardCore.Users", "OrchardCore.AuditTrail"])]
