using System.Threading.Channels;

namespace Sapling.Features.Search.Lucene.Indexes;

/// <summary>
/// Processes work of one kind in order, on a dedicated thread. Lucene opens a segment, and analyzers create their
/// filters, for each thread that adds documents; pool threads would alternate.
/// </summary>
/// <typeparam name="T">The type of the work items.</typeparam>
internal sealed class WritingThread<T>
{
    private readonly Channel<T> _waiting = Channel.CreateBounded<T>(1);
    private readonly Task _work;

    /// <param name="write">Receives the items one at a time.</param>
    public WritingThread(Action<T> write) => _work = Task.Factory.StartNew(() => Run(write), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    /// <summary>Waits if one item is being processed and another is queued.</summary>
    /// <exception cref="ChannelClosedException">
    /// The work has failed; the cause is the inner exception, and <see cref="EndAsync"/> throws it.
    /// </exception>
    public ValueTask AddAsync(T one, CancellationToken cancellationToken) => _waiting.Writer.WriteAsync(one, cancellationToken);

    /// <summary>Waits until everything is processed; throws the exception of a failure.</summary>
    public Task EndAsync()
    {
        _waiting.Writer.TryComplete();
        return _work;
    }

    private void Run(Action<T> write)
    {
        try
        {
            while (_waiting.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
            {
                while (_waiting.Reader.TryRead(out var one))
                {
                    write(one);
                }
            }
        }
        catch (Exception exception)
        {
            _waiting.Writer.TryComplete(exception);
            throw;
        }
    }
}
