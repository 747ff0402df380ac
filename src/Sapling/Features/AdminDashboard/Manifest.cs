using Sapling.Modules.Manifests;

[assembly: StockModule("OrchardCore.AdminDashboard", "Admin Dashboard", "Content", "The admin's home page, made of widgets.", Dependencies = ["OrchardCore.Admin", "OrchardCore.Contents", "OrchardCore.Roles"])]
