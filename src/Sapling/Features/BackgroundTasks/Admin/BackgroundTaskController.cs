using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Modules;
using Sapling.Data.BackgroundTasks;

namespace Sapling.Features.BackgroundTasks.Admin;

/// <summary>The list of tasks, and running one at once.</summary>
[RequireFeatures("OrchardCore.Admin")]
public sealed class BackgroundTaskController(IServiceProvider services, IAuthorizationService authorization, INotifier notifier, IHtmlLocalizer<BackgroundTaskController> H) : Controller
{
    /// <summary>The list.</summary>
    [HttpGet]
    [Admin("BackgroundTasks", "BackgroundTasks")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) =>
        await MayAsync() ? View(await services.GetRequiredService<TaskList>().ReadAsync(cancellationToken)) : Forbid();

    /// <summary>Starts a task and does not wait for it.</summary>
    /// <param name="name">Full name of its type.</param>
    [HttpPost]
    [Admin("BackgroundTasks/Run/{name}", "BackgroundTasksRun")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Run(string name)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        if (services.GetRequiredService<TaskList>().Find(name) is not { } task)
        {
            return NotFound();
        }

        Start(services.GetRequiredService<BackgroundTaskTurns>(), task, services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping);
        await notifier.SuccessAsync(H["It has been started. Open the page again in a while to see how it went."]);
        return RedirectToAction(nameof(Index));
    }

    /// <summary>As on its schedule: neither the request nor its user is seen by the task. Failures are recorded by the turn.</summary>
    private static void Start(BackgroundTaskTurns turns, ScheduledTask task, CancellationToken stopping)
    {
        using (ExecutionContext.SuppressFlow())
        {
            _ = Task.Run(() => turns.RunAsync(task, stopping), stopping);
        }
    }

    private Task<bool> MayAsync() => authorization.AuthorizeAsync(User, Permissions.ManageBackgroundTasks);
}
