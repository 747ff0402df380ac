using Microsoft.Extensions.Options;
using OrchardCore.AuditTrail.Services.Models;
using Sapling.Features.AuditTrail.Admin;

namespace Sapling.Features.AuditTrail.Events;

/// <summary>Names of the events that Sapling records itself.</summary>
internal sealed class CategoryNames : IConfigureOptions<AuditTrailOptions>
{
    public void Configure(AuditTrailOptions options)
    {
        options.For<AdminController>(AuditTrailContentHandler.Category, S => S["Content"])
            .WithEvent("Created", S => S["Created"], S => S["An item was created."], enableByDefault: true)
            .WithEvent("Saved", S => S["Draft saved"], S => S["A draft was saved."], enableByDefault: true)
            .WithEvent("Published", S => S["Published"], S => S["Visitors see it."], enableByDefault: true)
            .WithEvent("Unpublished", S => S["Withdrawn"], S => S["Visitors no longer see it."], enableByDefault: true)
            .WithEvent("Removed", S => S["Deleted"], S => S["It is in the bin."], enableByDefault: true)
            .WithEvent("Restored", S => S["Restored"], S => S["An older version became a draft."], enableByDefault: true)
            .WithEvent("Imported", S => S["Imported"], S => S["It came with an import."], enableByDefault: true);
    }
}
