using OrchardCore.Modules.Manifest;

[assembly: Feature(Id = "OrchardCore.Users", Name = "Users", Category = "Security", Description = "Users, and signing in with a password.", Dependencies = ["OrchardCore.Roles"])]
[assembly: Feature(Id = "OrchardCore.Roles", Name = "Roles", Category = "Security", Description = "What groups of users may do.")]
