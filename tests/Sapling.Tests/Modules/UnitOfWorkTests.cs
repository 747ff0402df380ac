using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Sapling.Modules.Scopes;
using Sapling.Requests;

namespace Sapling.Tests.Modules;

public sealed class UnitOfWorkTests : IUnitOfWork
{
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;
    private int _commits;
    private int _cancels;

    [Fact]
    public async Task Post_AnswerBegins_ChangeIsCommitted()
    {
        var committedBefore = 0;
        await using var site = await StartAsync(async context =>
        {
            await context.Response.StartAsync(_cancellation);
            committedBefore = _commits;
        });

        using var response = await site.Client.PostAsync("/comments", null, _cancellation);

        Assert.Equal(1, committedBefore);
    }

    [Fact]
    public async Task Post_RequestFails_ChangeIsCancelled()
    {
        await using var site = await StartAsync(_ => throw new InvalidOperationException("broken"));

        await Assert.ThrowsAsync<InvalidOperationException>(() => site.Client.PostAsync("/comments", null, _cancellation));

        Assert.Equal((0, 1), (_commits, _cancels));
    }

    [Fact]
    public async Task Get_RequestEnds_IsCommittedOnce()
    {
        await using var site = await StartAsync(context => context.Response.WriteAsync("page", _cancellation));

        await site.Client.GetStringAsync("/en", _cancellation);

        Assert.Equal(1, _commits);
    }

    Task IUnitOfWork.CommitAsync()
    {
        _commits++;
        return Task.CompletedTask;
    }

    Task IUnitOfWork.CancelAsync()
    {
        _cancels++;
        return Task.CompletedTask;
    }

    private Task<TestApplication> StartAsync(RequestDelegate answer)
        => TestApplication.StartAsync(services => services.AddScoped<IUnitOfWork>(_ => this), app => app.UseMiddleware<UnitOfWorkMiddleware>(), answer);
}
