// The compiled handler: what the floor does, in a compiled language.
//
// Plain net/http over Neo4j's Go driver: it runs a workload's statements and encodes the last one's record with
// encoding/json. It reads the same environment and the same file as bench/floor.py, and is asked in the same way:
// POST /NAME with a JSON list, the parameters of each statement.
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"log"
	"net"
	"net/http"
	"os"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/config"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/notifications"
)

// statement is one text, and where dates stand in its parameters. In the file it is the list [TEXT, [PATH, …]].
type statement struct {
	text  string
	dates [][]string
}

func (s *statement) UnmarshalJSON(data []byte) error {
	return json.Unmarshal(data, &[]any{&s.text, &s.dates})
}

type handler struct {
	driver     neo4j.DriverWithContext
	statements map[string][]statement
}

func main() {
	if err := serve(); err != nil {
		log.Fatal(err)
	}
}

func serve() error {
	content, err := os.ReadFile(os.Getenv("STATEMENTS"))
	if err != nil {
		return err
	}
	own := &handler{}
	if err := json.Unmarshal(content, &own.statements); err != nil {
		return err
	}
	login := neo4j.BasicAuth(os.Getenv("NEO4J_USER"), os.Getenv("NEO4J_PASSWORD"), "")
	own.driver, err = neo4j.NewDriverWithContext(os.Getenv("NEO4J_URI"), login, func(c *config.Config) {
		c.TelemetryDisabled = true
		c.NotificationsMinSeverity = notifications.DisabledLevel
	})
	if err != nil {
		return err
	}
	listener, err := net.Listen("tcp", "127.0.0.1:"+os.Getenv("PORT"))
	if err != nil {
		return err
	}
	return http.Serve(listener, own)
}

func (h *handler) ServeHTTP(response http.ResponseWriter, request *http.Request) {
	answer, err := h.answer(request)
	if err != nil {
		http.Error(response, err.Error(), http.StatusInternalServerError)
		return
	}
	response.Header().Set("Content-Type", "application/json")
	response.Header().Set("Content-Length", fmt.Sprint(len(answer)))
	response.Write(answer)
}

// answer is the JSON of the last statement's record.
func (h *handler) answer(request *http.Request) ([]byte, error) {
	statements, known := h.statements[request.URL.Path[1:]]
	if !known {
		return nil, fmt.Errorf("no statements for %s", request.URL.Path)
	}
	var given []map[string]any
	decoder := json.NewDecoder(request.Body)
	decoder.UseNumber()
	if err := decoder.Decode(&given); err != nil {
		return nil, err
	}
	if len(given) != len(statements) {
		return nil, fmt.Errorf("%d parameters for %d statements", len(given), len(statements))
	}
	value, err := h.last(request.Context(), statements, given)
	if err != nil {
		return nil, err
	}
	var answer bytes.Buffer
	encoder := json.NewEncoder(&answer)
	encoder.SetEscapeHTML(false)
	err = encoder.Encode(value)
	return answer.Bytes(), err
}

// last runs the statements one after the other; its result is the value of the last.
func (h *handler) last(ctx context.Context, statements []statement, given []map[string]any) (any, error) {
	session := h.driver.NewSession(ctx, neo4j.SessionConfig{
		DatabaseName: "neo4j",
		AccessMode:   neo4j.AccessModeRead,
		FetchSize:    neo4j.FetchAll,
	})
	defer session.Close(ctx)
	var value any
	for i, each := range statements {
		if err := each.date(given[i]); err != nil {
			return nil, err
		}
		parameters, err := plain(given[i])
		if err != nil {
			return nil, err
		}
		result, err := session.Run(ctx, each.text, parameters.(map[string]any))
		if err != nil {
			return nil, err
		}
		record, err := result.Single(ctx)
		if err != nil {
			return nil, err
		}
		value = record.Values[0]
	}
	return value, nil
}

// date makes dates of the texts in the parameters that are to be dates.
func (s *statement) date(parameters map[string]any) error {
	for _, path := range s.dates {
		holder, last := parameters, len(path)-1
		for _, step := range path[:last] {
			holder = holder[step].(map[string]any)
		}
		day, err := time.Parse(time.DateOnly, holder[path[last]].(string))
		if err != nil {
			return err
		}
		holder[path[last]] = neo4j.DateOf(day)
	}
	return nil
}

// plain makes the driver's numbers of JSON's: whole ones stay whole.
func plain(value any) (any, error) {
	var err error
	switch given := value.(type) {
	case json.Number:
		if whole, failed := given.Int64(); failed == nil {
			return whole, nil
		}
		return given.Float64()
	case map[string]any:
		for name, each := range given {
			if given[name], err = plain(each); err != nil {
				return nil, err
			}
		}
	case []any:
		for i, each := range given {
			if given[i], err = plain(each); err != nil {
				return nil, err
			}
		}
	}
	return value, nil
}
