using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Conformance",
    Author = "Forum of Women's NGOs of Kyrgyzstan",
    Version = "1.0.0",
    Description = "Asks a runtime what it does, so that its answers can be compared with those of others.",
    Category = "Tests",
    Dependencies =
    [
        "OrchardCore.Alias",
        "OrchardCore.Autoroute",
        "OrchardCore.ContentFields",
        "OrchardCore.ContentLocalization",
        "OrchardCore.Contents",
        "OrchardCore.Flows",
        "OrchardCore.Html",
        "OrchardCore.Liquid",
        "OrchardCore.Localization",
        "OrchardCore.Media",
        "OrchardCore.Settings",
        "OrchardCore.Taxonomies",
        "OrchardCore.Title",
    ])]
