using System.CommandLine;
using RecordClearance.Contract;
using RecordClearance.Eligibility;
using RecordClearance.Jurisdictions;

namespace RecordClearance.Commands;

/// <summary>Records in, findings out.</summary>
public static class EvaluateCommand
{
    public static Command Create()
    {
        var files = Inputs.Files("Records as JSON Lines; '-' or nothing for standard input.");
        var asOf = Inputs.AsOf();
        var only = new Option<string?>("--jurisdiction") { Description = "Refuse records of another state, such as US-VT." };
        var command = new Command("evaluate", "Write what the law gives each charge of each record. " + Lines.Statuses) { files, asOf, only };
        command.SetAction((arguments, stop) =>
        {
            var day = arguments.GetValue(asOf) ?? TimeProvider.System.Today();
            return RecordsCommand.Run(arguments.GetValue(files), new(), arguments.GetValue(only),
                (record, state, lines) =>
                {
                    lines.Write(state.Judge(record, day), ContractJson.Default.Findings);
                    return null;
                },
                stop);
        });
        return command;
    }
}
