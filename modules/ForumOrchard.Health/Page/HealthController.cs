using ForumOrchard.Health.Points;
using ForumOrchard.Health.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using OrchardCore.Admin;

namespace ForumOrchard.Health.Page;

/// <summary>The page of what is wrong with the site.</summary>
public sealed partial class HealthController(
    IEnumerable<IHealthPoint> points, IAuthorizationService authorization, IStringLocalizer<HealthController> S, ILogger<HealthController> logger) : Controller
{
    /// <summary>Looks at every point, each time.</summary>
    [HttpGet]
    [Admin("Health", "ForumOrchardHealth")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken)
    {
        if (!await authorization.AuthorizeAsync(User, HealthPermissions.ViewHealth))
        {
            return Forbid();
        }

        var findings = new List<(string Point, HealthFinding Finding)>();
        var well = new List<string>();
        foreach (var point in points)
        {
            if (await LookAsync(point, cancellationToken) is { } finding)
            {
                findings.Add((point.Name, finding));
            }
            else
            {
                well.Add(point.Name);
            }
        }

        return View(new HealthPage([.. findings.OrderByDescending(finding => finding.Finding.Level)], well));
    }

    /// <summary>A point that fails hides none of the others.</summary>
    private async Task<HealthFinding?> LookAsync(IHealthPoint point, CancellationToken cancellationToken)
    {
        try
        {
            return await point.LookAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            LogFailure(exception, point.GetType().Name);
            return new HealthFinding(HealthLevel.Fault, S["This could not be looked at."], S["Whoever runs the site finds the reason in the server’s log of this moment."]);
        }
    }

    [LoggerMessage(LogLevel.Error, "The health point {Point} failed.")]
    private partial void LogFailure(Exception exception, string point);
}
