using Sapling.Modules.Manifests;

[assembly: StockModule("OrchardCore.AuditTrail", "Audit Trail", "Security", "Who did what, and when.", Dependencies = ["OrchardCore.Settings"])]
