using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using OrchardCore.AuditTrail.Services;
using OrchardCore.AuditTrail.Services.Models;

namespace ForumOrchard.Transfer.Trail;

/// <summary>Tells the audit trail, if the site keeps one, in the caller's unit of work.</summary>
public sealed class TransferTrail(IEnumerable<IAuditTrailManager> trails, IHttpContextAccessor accessor)
{
    public const string Category = "Transfer";

    public const string Exported = "Exported";

    public const string Imported = "Imported";

    /// <summary>Records who of this request did it: the trail does not look for that itself.</summary>
    /// <param name="name"><see cref="Exported"/> or <see cref="Imported"/>.</param>
    /// <param name="archive">Name of the archive's file.</param>
    /// <param name="items">Number of items that were imported.</param>
    public async Task RecordAsync(string name, string archive, int items = 0)
    {
        var user = accessor.HttpContext?.User;
        foreach (var trail in trails)
        {
            await trail.RecordEventAsync(new AuditTrailContext<TransferEvent>(
                name, Category, correlationId: null, user?.FindFirstValue(ClaimTypes.NameIdentifier), user?.Identity?.Name, new TransferEvent { Name = archive, Items = items }));
        }
    }
}
